package org.casewright.transcription.sphinx4;

import org.casewright.core.speech.Recording;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.testkit.SpeechToTextContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The Sphinx4 engine")
class Sphinx4SpeechToTextContractTest extends SpeechToTextContract {

    @Override
    protected SpeechToText engine() {
        return Sphinx4SpeechToText.builder().atOnce(2).build();
    }

    @Override
    protected Recording speech() {
        return HomeVisit.greeting();
    }
}
