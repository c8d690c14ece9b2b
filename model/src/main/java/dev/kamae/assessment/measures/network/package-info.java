/** Chapter Ⅲ.3: the network. */
package dev.kamae.assessment.measures.network;
