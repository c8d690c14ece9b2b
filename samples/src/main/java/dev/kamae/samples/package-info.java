/** Providers as their architects describe them, and the command that writes their gap reports. */
package dev.kamae.samples;
