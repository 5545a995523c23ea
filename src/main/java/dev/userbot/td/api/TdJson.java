package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Binds the records of this package to TDLib's JSON. Sealed interfaces name their own members, so a record is known by
 * its simple name and needs no registration; classes without a record become the {@link Unknown} of their hierarchy and
 * fields without a component are passed over, so nothing throws on a newer TDLib. Safe for use by several threads.
 */
public final class TdJson {
    private static final JsonSetter.Value EMPTY_WHEN_NULL = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .annotationIntrospector(new TdNames())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            // A field that another TDLib does not write must not become a null that surfaces far from here.
            .withConfigOverride(String.class, absent -> absent.setSetterInfo(EMPTY_WHEN_NULL))
            .withConfigOverride(List.class, absent -> absent.setSetterInfo(EMPTY_WHEN_NULL))
            .addHandler(new NewerClasses())
            .build();

    private TdJson() {}

    /**
     * Parses any JSON object.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static ObjectNode parse(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    /**
     * Binds an object that was already parsed.
     *
     * @throws IllegalArgumentException if a field has a type that the record cannot hold
     */
    public static <T> T bind(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot read " + node.path("@type").asText("an object") + " as " + type.getSimpleName(), e);
        }
    }

    /**
     * Parses and binds in one pass.
     *
     * @throws IllegalArgumentException if the text is not JSON or a field has a type that the record cannot hold
     */
    public static <T> T bind(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot read a " + type.getSimpleName(), e);
        }
    }

    /** Writes a request or any other value of the interface, {@code @type} included. */
    public static ObjectNode tree(TdObject value) {
        return MAPPER.valueToTree(value);
    }

    /** Writes a request, {@code @type} included. */
    public static ObjectNode tree(TdFunction<?> request) {
        return MAPPER.valueToTree(request);
    }

    /** The JSON text of a tree, without line breaks. */
    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree can always be written", e);
        }
    }

    /** The answer type {@code R} of a request class that implements {@code TdFunction<R>}. */
    @SuppressWarnings("unchecked")
    public static <R extends TdObject> Class<R> answerType(TdFunction<R> request) {
        var function = MAPPER.getTypeFactory().constructType(request.getClass()).findSuperType(TdFunction.class);
        return (Class<R>) function.containedType(0).getRawClass();
    }

    /** Teaches Jackson TDLib's names: {@code MessageText} is {@code messageText}, absent optionals are left out. */
    private static final class TdNames extends JacksonAnnotationIntrospector {
        @Override
        public List<NamedType> findSubtypes(Annotated annotated) {
            var members = annotated.getRawType().getPermittedSubclasses();
            if (members == null) {
                return null;
            }
            var named = new ArrayList<NamedType>();
            for (var member : members) {
                if (!Unknown.class.isAssignableFrom(member)) {
                    named.add(new NamedType(member, tdName(member)));
                }
            }
            return named;
        }

        @Override
        protected StdTypeResolverBuilder _constructStdTypeResolverBuilder(
                MapperConfig<?> config, JsonTypeInfo.Value settings, JavaType baseType) {
            return new TdTypes(settings);
        }

        /**
         * Fields without a component are passed over where they stand. It is not enough not to fail on them: Jackson then
         * copies each into a buffer until the record is made, only to throw it away.
         */
        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return JsonIgnoreProperties.Value.forIgnoreUnknown(true);
        }

        @Override
        public String findTypeName(AnnotatedClass annotated) {
            return tdName(annotated.getRawType());
        }
    }

    /** Reads types as Jackson does, with a deserializer of our own. */
    private static final class TdTypes extends StdTypeResolverBuilder {
        TdTypes(JsonTypeInfo.Value settings) {
            super(settings);
        }

        @Override
        public TypeDeserializer buildTypeDeserializer(
                DeserializationConfig config, JavaType baseType, Collection<NamedType> subtypes) {
            var deserializer = super.buildTypeDeserializer(config, baseType, subtypes);
            return deserializer instanceof AsPropertyTypeDeserializer visible
                    ? new TdTypeDeserializer(visible, null)
                    : deserializer;
        }
    }

    /** Sends a class name that no record has to the hierarchy's {@link Unknown} instead of failing. */
    private static final class NewerClasses extends DeserializationProblemHandler {
        @Override
        public JavaType handleUnknownTypeId(
                DeserializationContext context,
                JavaType baseType,
                String subTypeId,
                TypeIdResolver resolver,
                String failureMessage) {
            var members = baseType.getRawClass().getPermittedSubclasses();
            if (members == null) {
                return baseType;
            }
            for (var member : members) {
                if (Unknown.class.isAssignableFrom(member)) {
                    return context.constructType(member);
                }
            }
            return null;
        }
    }

    private static String tdName(Class<?> type) {
        var name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
