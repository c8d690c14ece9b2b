/** Chapter Ⅲ.4: the buildings. */
package dev.kamae.assessment.measures.building;
