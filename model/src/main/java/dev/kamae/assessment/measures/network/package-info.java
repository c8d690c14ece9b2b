/**
 * Chapter Ⅲ.3: the network.
 *
 * <p>All types are immutable and safe for use by many threads; null is refused as in the package above.
 */
package dev.kamae.assessment.measures.network;
