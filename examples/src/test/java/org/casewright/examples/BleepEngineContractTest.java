package org.casewright.examples;

import java.time.Duration;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.testkit.InventedSound;
import org.casewright.core.testkit.SpeechToTextContract;
import org.junit.jupiter.api.DisplayName;

// tag::prove[]
@DisplayName("A researcher's own engine")
class BleepEngineContractTest extends SpeechToTextContract {

    @Override
    protected SpeechToText engine() {
        return new BleepEngine();
    }

    @Override
    protected Recording speech() {
        byte[] sound = InventedSound.wave(InventedSound.tone(Duration.ofSeconds(4)));
        return InventedSound.recording("Four seconds of sound", sound);
    }
}
// end::prove[]
