/** Where the source files of descriptions stand, so that a line can be named from the root of its repository. */
package dev.kamae.source;
