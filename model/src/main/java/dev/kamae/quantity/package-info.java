/** Values that can be compared: intervals, retentions, percentages, methods; each knows which way is stricter. */
package dev.kamae.quantity;
