package org.casewright.core.testkit;

import org.casewright.core.speech.Recording;
import org.casewright.core.speech.SpeechToText;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The scripted engine")
class ScriptedSpeechToTextContractTest extends SpeechToTextContract {

    @Override
    protected SpeechToText engine() {
        return ScriptedSpeechToText.ofInventedVisit();
    }

    @Override
    protected Recording speech() {
        return InventedVisit.recording();
    }
}
