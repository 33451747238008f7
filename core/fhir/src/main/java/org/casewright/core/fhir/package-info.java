/** Case records as FHIR R4 bundles. */
@NullMarked
package org.casewright.core.fhir;

import org.jspecify.annotations.NullMarked;
