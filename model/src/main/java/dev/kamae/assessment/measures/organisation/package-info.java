/** Chapter Ⅱ: organisation and operation. */
package dev.kamae.assessment.measures.organisation;
