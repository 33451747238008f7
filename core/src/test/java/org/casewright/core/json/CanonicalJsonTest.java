package org.casewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Canonical JSON")
class CanonicalJsonTest {

    @Test
    @DisplayName("agrees with the example of RFC 8785, section 3.2.2")
    void agrees_with_the_rfc() {
        String json = "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + "\"literals\": [null, true, false]}";

        assertThat(canonical(json))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    @DisplayName("sorts names by UTF-16 code units, as RFC 8785 section 3.2.3 shows")
    void sorts_names() {
        assertThat(canonical(
                        "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"ö\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    @DisplayName("writes numbers as appendix B does")
    void writes_numbers() {
        assertThat(EcmaNumber.format(Double.longBitsToDouble(1L))).isEqualTo("5e-324");
        assertThat(EcmaNumber.format(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e+308");
        assertThat(EcmaNumber.format(9007199254740992d)).isEqualTo("9007199254740992");
        assertThat(EcmaNumber.format(295147905179352830000d)).isEqualTo("295147905179352830000");
        assertThat(EcmaNumber.format(Double.longBitsToDouble(0x44b52d02c7e14af6L)))
                .isEqualTo("1e+23");
        assertThat(EcmaNumber.format(Double.longBitsToDouble(0x41b3de4355555553L)))
                .isEqualTo("333333333.3333332");
        assertThat(EcmaNumber.format(-0.0)).isEqualTo("0");
    }

    @Test
    @DisplayName("refuses an object that has a name twice")
    void refuses_a_name_twice() {
        assertThatExceptionOfType(UnreadableFormException.class).isThrownBy(() -> canonical("{\"a\":1,\"a\":2}"));
    }

    private static String canonical(String json) {
        return new String(CanonicalJson.encode(json), StandardCharsets.UTF_8);
    }
}
