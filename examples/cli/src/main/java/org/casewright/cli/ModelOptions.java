package org.casewright.cli;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.time.Duration;
import org.casewright.core.oversight.Processor;
import org.casewright.generation.chatmodel.ModelDrafter;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model words the draft, if any. The key comes from the environment only, and is never printed. */
final class ModelOptions {

    private static final String KEY = "CASEWRIGHT_MODEL_KEY";

    @Option(
            names = "--model",
            paramLabel = "ADDRESS",
            description = {
                "An OpenAI-compatible address (OpenAI, Azure, Ollama, vLLM, LM Studio); its key in " + KEY + ".",
                "Without it, the embedded drafter needs no model."
            })
    private @Nullable String address;

    @Option(names = "--model-name", paramLabel = "NAME", description = "The model's name at that address.")
    private @Nullable String name;

    @Option(
            names = "--model-location",
            paramLabel = "WHERE",
            description = {
                "Where the data goes: in_house, contracted_uk or external. It is never guessed from the address,",
                "and the gate refuses what is not under contract."
            })
    private Processor.@Nullable Location location;

    @Option(
            names = "--model-timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long to wait for one answer; ${DEFAULT-VALUE} by default.")
    private int timeoutSeconds = 120;

    Drafter drafter() {
        if (address == null) {
            return new ExtractiveDrafter();
        }
        if (name == null || location == null) {
            throw new WrongUseException("--model needs --model-name and --model-location.");
        }
        return ModelDrafter.builder()
                .model(chatModel(address, name))
                .processor(new Processor(name + "@" + host(address), location))
                .build();
    }

    private ChatModel chatModel(String url, String model) {
        String key = System.getenv(KEY);
        return OpenAiChatModel.builder()
                .baseUrl(url)
                .apiKey(key == null || key.isBlank() ? "none" : key)
                .modelName(model)
                .temperature(0.0)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .timeout(Duration.ofSeconds(timeoutSeconds))
                .maxRetries(0)
                .build();
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            if (host != null) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--model is not an address: it should look like http://localhost:11434/v1");
        }
        throw new WrongUseException("--model is not an address: it should look like http://localhost:11434/v1");
    }
}
