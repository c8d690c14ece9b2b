/** What closes what is open: remedies, plans of them, and postures with remedies applied. */
package dev.kamae.assessment.remedy;
