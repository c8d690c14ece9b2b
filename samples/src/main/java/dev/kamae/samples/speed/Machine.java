package dev.kamae.samples.speed;

import dev.kamae.posture.fact.ElementKind;

/**
 * A component as somebody would write it who has nothing but a loop in mind: minutes and hours as plain numbers.
 *
 * @param name its name
 * @param kind one of the six kinds
 * @param liveness minutes between two checks that it runs
 * @param outageNotice minutes until a customer is told that it does not
 * @param fault minutes between two checks for faults
 * @param faultNotice minutes until a customer is told of one
 * @param performance minutes between two measurements
 * @param performanceNotice minutes until a customer is told of a loss
 * @param patch hours until patching starts
 * @param patternFile hours until pattern files are renewed
 */
record Machine(
    String name,
    ElementKind kind,
    int liveness,
    int outageNotice,
    int fault,
    int faultNotice,
    int performance,
    int performanceNotice,
    int patch,
    int patternFile) {}
