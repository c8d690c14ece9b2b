package dev.kamae.dsl;

/** A constant that stands for what a link is watched for: {@code FAULT}. */
public sealed interface LinkRole permits FaultConstant {}
