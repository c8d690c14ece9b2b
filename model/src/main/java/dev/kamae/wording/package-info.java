/** Words for what the other rooms hold, in English and in Japanese, from one table of messages. */
package dev.kamae.wording;
