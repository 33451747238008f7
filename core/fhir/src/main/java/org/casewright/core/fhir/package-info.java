/**
 * Released documents as FHIR R4 document bundles.
 *
 * <p>Start with {@link org.casewright.core.fhir.FhirBundleRenderer}.
 */
@NullMarked
package org.casewright.core.fhir;

import org.jspecify.annotations.NullMarked;
