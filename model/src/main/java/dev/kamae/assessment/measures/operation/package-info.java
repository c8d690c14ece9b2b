/** Chapter Ⅲ.1: what is common to all operation. */
package dev.kamae.assessment.measures.operation;
