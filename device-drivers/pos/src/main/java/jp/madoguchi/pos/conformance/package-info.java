/**
 * Proves a JavaPOS service, ours or a vendor's, against UnifiedPOS 1.15.
 *
 * <p>It knows the service by its logical name only and meets it through the {@code jpos.*} control. A category is a list of
 * {@link jp.madoguchi.pos.conformance.Row rows}, see {@link jp.madoguchi.pos.conformance.Category}; what needs a hand at the
 * device is asked of an {@link jp.madoguchi.pos.conformance.Operator}.
 */
@NullMarked
package jp.madoguchi.pos.conformance;

import org.jspecify.annotations.NullMarked;
