/**
 * What tests of an embedding need: invented people, recording fakes, and a contract for every port.
 *
 * <p>Start with {@link org.casewright.core.testkit.InventedFamily}, then {@link org.casewright.core.testkit.TestGate}. To
 * prove an implementation of a port, extend the contract that bears the port's name, such as
 * {@link org.casewright.core.testkit.SpeechToTextContract}.
 */
@NullMarked
package org.casewright.core.testkit;

import org.jspecify.annotations.NullMarked;
