/** Marks written as PDF: pages, embedded fonts, the copy-evident ground, the seal's picture and metadata. */
@NullMarked
package jp.madoguchi.print.pdf;

import org.jspecify.annotations.NullMarked;
