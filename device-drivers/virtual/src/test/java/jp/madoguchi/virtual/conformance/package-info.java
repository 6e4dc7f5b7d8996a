/** The conformance kit on our own services, and on services that are wrong on purpose. */
@NullMarked
package jp.madoguchi.virtual.conformance;

import org.jspecify.annotations.NullMarked;
