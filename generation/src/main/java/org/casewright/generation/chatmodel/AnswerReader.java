package org.casewright.generation.chatmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a model's answer as the JSON that was asked for, or says what is wrong with it without repeating it. */
final class AnswerReader {

    /** Local models like to put their JSON in a code block; that alone is no reason to throw it away. */
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)\\A\\s*```(?:json)?\\s*(.*?)\\s*```\\s*\\z");

    private static final int LONGEST = 400_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private AnswerReader() {}

    /** The claims by the member they stand under, in the order of the answer. */
    static Map<String, List<Claim>> read(ChatResponse response) throws UnusableAnswer {
        JsonNode root = tree(response.aiMessage().text(), response.finishReason());
        if (!root.isObject() || root.isEmpty()) {
            throw new UnusableAnswer("it is not an object with the fields asked for");
        }
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            claims.put(member.getKey(), claims(member.getValue()));
        }
        return claims;
    }

    private static JsonNode tree(@Nullable String text, @Nullable FinishReason reason) throws UnusableAnswer {
        if (text == null || text.isBlank()) {
            throw new UnusableAnswer("it is empty");
        }
        if (text.length() > LONGEST) {
            throw new UnusableAnswer("it is far longer than a section can be");
        }
        Matcher block = CODE_BLOCK.matcher(text);
        try {
            return MAPPER.readTree(block.matches() ? block.group(1) : text);
        } catch (JsonProcessingException e) {
            throw new UnusableAnswer(
                    reason == FinishReason.LENGTH ? "it breaks off before its end" : "it is not well-formed JSON");
        }
    }

    private static List<Claim> claims(JsonNode list) throws UnusableAnswer {
        if (!list.isArray()) {
            throw new UnusableAnswer("a field does not hold a list");
        }
        List<Claim> claims = new ArrayList<>();
        for (JsonNode node : list) {
            if (!node.path("sentence").isTextual() || !node.path("citations").isArray()) {
                throw new UnusableAnswer("a claim has no \"sentence\" or no \"citations\"");
            }
            List<Claim.Quote> quotes = new ArrayList<>();
            for (JsonNode quote : node.path("citations")) {
                if (!quote.path("passage").isInt() || !quote.path("quote").isTextual()) {
                    throw new UnusableAnswer("a citation has no \"passage\" number or no \"quote\"");
                }
                quotes.add(new Claim.Quote(
                        quote.path("passage").intValue(), quote.path("quote").textValue()));
            }
            claims.add(new Claim(
                    node.path("sentence").textValue(), node.path("owner").asText(""), List.copyOf(quotes)));
        }
        return List.copyOf(claims);
    }
}
