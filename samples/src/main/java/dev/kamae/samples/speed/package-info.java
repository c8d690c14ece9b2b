/** How fast a posture is judged on the machine at hand, beside a loop over plain records. */
package dev.kamae.samples.speed;
