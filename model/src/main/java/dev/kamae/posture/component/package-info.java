/**
 * Components: applications, platforms, servers, storages, security appliances, network devices.
 *
 * <p>All types are immutable and safe for use by many threads, but for builders, which belong to one; null is refused with
 * a {@code NullPointerException} that names what must not be null.
 */
@ModelStyle
package dev.kamae.posture.component;

import dev.kamae.posture.fact.ModelStyle;
