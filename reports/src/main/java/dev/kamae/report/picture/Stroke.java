package dev.kamae.report.picture;

/**
 * A line of a picture.
 *
 * @param path where it runs, in the notation of SVG
 * @param style the names of its styles
 */
public record Stroke(String path, String style) {}
