/** Contracts that every port must meet, with the fakes and invented families that tests share. */
@NullMarked
package org.casewright.core.testkit;

import org.jspecify.annotations.NullMarked;
