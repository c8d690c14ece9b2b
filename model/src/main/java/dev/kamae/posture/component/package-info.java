/** Components: applications, platforms, servers, storages, security appliances, network devices. */
@ModelStyle
package dev.kamae.posture.component;

import dev.kamae.posture.fact.ModelStyle;
