/** Chapter Ⅲ.2: applications, platforms, servers and storages. */
package dev.kamae.assessment.measures.system;
