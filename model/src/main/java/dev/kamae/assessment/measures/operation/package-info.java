/**
 * Chapter Ⅲ.1: what is common to all operation.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused as in the package above.
 */
package dev.kamae.assessment.measures.operation;
