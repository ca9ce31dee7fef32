package org.vanthu.record.schema;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.model.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas of Java types as Jackson writes them: records are objects with their components, sealed
 * interfaces any of their kinds, an empty {@link Optional} null or, where the type is written
 * without what is empty, absent.
 */
final class TypeSchemas {

  private static final Map<Class<?>, String> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, "string"),
          Map.entry(int.class, "integer"),
          Map.entry(Integer.class, "integer"),
          Map.entry(long.class, "integer"),
          Map.entry(Long.class, "integer"),
          Map.entry(OptionalInt.class, "integer"),
          Map.entry(OptionalLong.class, "integer"),
          Map.entry(double.class, "number"),
          Map.entry(Double.class, "number"),
          Map.entry(OptionalDouble.class, "number"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(Boolean.class, "boolean"));

  private static final Map<Class<?>, String> FORMATS =
      Map.of(LocalDate.class, "date", OffsetDateTime.class, "date-time");

  private static final Set<Class<?>> OPTIONAL_NUMBERS =
      Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  /** Written without what is empty, by a mix-in of the writer. */
  private static final Set<Class<?>> WITHOUT_EMPTY = Set.of(Value.Quantity.class);

  /** Names that several enclosing types use for what is theirs. */
  private static final Set<String> SHARED_NAMES = Set.of("Type", "Code", "Status");

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<String, Class<?>> owners = new HashMap<>();

  static String reference(String name) {
    return "#/$defs/" + name;
  }

  ObjectNode definitions() {
    ObjectNode all = nodes.objectNode();
    definitions.forEach(all::set);
    return all;
  }

  ObjectNode definition(Class<?> type) {
    return Objects.requireNonNull(definitions.get(name(type, Map.of())));
  }

  ObjectNode of(Type type) {
    return of(type, Map.of());
  }

  private ObjectNode of(Type type, Map<TypeVariable<?>, Type> bound) {
    return switch (type) {
      case TypeVariable<?> variable -> of(Objects.requireNonNull(bound.get(variable)), bound);
      case ParameterizedType p -> parameterized(p, bound);
      case Class<?> c -> plain(c);
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private ObjectNode plain(Class<?> type) {
    ObjectNode schema = nodes.objectNode();
    String simple = SIMPLE.get(type);
    if (simple != null) {
      schema.put("type", simple);
      return OPTIONAL_NUMBERS.contains(type) ? orNull(schema) : schema;
    }
    String format = FORMATS.get(type);
    if (format != null) {
      return schema.put("type", "string").put("format", format);
    }
    return defined(type, Map.of());
  }

  private ObjectNode parameterized(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return orNull(of(arguments[0], bound));
    }
    ObjectNode schema = nodes.objectNode();
    if (raw == List.class) {
      schema.put("type", "array").set("items", of(arguments[0], bound));
      return schema;
    }
    if (raw == Map.class) {
      schema.put("type", "object").set("additionalProperties", of(arguments[1], bound));
      return schema;
    }
    return defined(raw, bindings(raw, arguments, bound));
  }

  private static Map<TypeVariable<?>, Type> bindings(
      Class<?> raw, Type[] arguments, Map<TypeVariable<?>, Type> outer) {
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      Type argument = arguments[i];
      bound.put(
          raw.getTypeParameters()[i],
          argument instanceof TypeVariable<?> v ? Objects.requireNonNull(outer.get(v)) : argument);
    }
    return bound;
  }

  private ObjectNode defined(Class<?> type, Map<TypeVariable<?>, Type> bound) {
    String name = name(type, bound);
    if (owners.putIfAbsent(name, type) instanceof Class<?> owner && owner != type) {
      throw new IllegalStateException(owner + " and " + type + " would both be " + name);
    }
    if (!definitions.containsKey(name)) {
      ObjectNode schema = nodes.objectNode();
      definitions.put(name, schema);
      define(schema, type, bound);
    }
    return nodes.objectNode().put("$ref", reference(name));
  }

  /** Short names are said with the type around them: PartType, MentionRecordType. */
  private static String name(Class<?> type, Map<TypeVariable<?>, Type> bound) {
    Class<?> outer = type.getEnclosingClass();
    boolean shared = outer != null && SHARED_NAMES.contains(type.getSimpleName());
    String own = (shared ? outer.getSimpleName() : "") + type.getSimpleName();
    return Arrays.stream(type.getTypeParameters())
        .map(bound::get)
        .map(argument -> ((Class<?>) Objects.requireNonNull(argument)).getSimpleName())
        .distinct()
        .collect(Collectors.joining("", own, ""));
  }

  private void define(ObjectNode schema, Class<?> type, Map<TypeVariable<?>, Type> bound) {
    if (type.isEnum()) {
      ArrayNode names = schema.put("type", "string").putArray("enum");
      Arrays.stream(type.getEnumConstants()).forEach(c -> names.add(((Enum<?>) c).name()));
    } else if (type.isSealed()) {
      ArrayNode kinds = schema.putArray("anyOf");
      Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.add(plain(kind)));
    } else if (type.isRecord()) {
      object(schema, type, bound);
    } else {
      throw new IllegalArgumentException("no schema for " + type);
    }
  }

  private void object(ObjectNode schema, Class<?> type, Map<TypeVariable<?>, Type> bound) {
    boolean withoutEmpty = withoutEmpty(type);
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    ArrayNode required = nodes.arrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean absent = withoutEmpty && mayBeEmpty(component.getType());
      Type value = absent ? present(component.getGenericType()) : component.getGenericType();
      ObjectNode one = of(value, bound);
      properties.set(
          component.getName(),
          unwrapped(component) ? oneOrSeveral(one) : Constraints.of(component, one));
      if (!absent) {
        required.add(component.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
  }

  /** Whether a list of one is written as that one. */
  private static boolean unwrapped(RecordComponent component) {
    JsonFormat format = component.getAccessor().getAnnotation(JsonFormat.class);
    return format != null
        && Arrays.asList(format.with())
            .contains(JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED);
  }

  private ObjectNode oneOrSeveral(ObjectNode list) {
    ObjectNode either = nodes.objectNode();
    either.putArray("anyOf").add(Objects.requireNonNull(list.get("items"))).add(list);
    return either;
  }

  private static boolean withoutEmpty(Class<?> type) {
    JsonInclude include = type.getAnnotation(JsonInclude.class);
    return WITHOUT_EMPTY.contains(type)
        || (include != null && include.value() == JsonInclude.Include.NON_EMPTY);
  }

  private static boolean mayBeEmpty(Class<?> type) {
    return type == Optional.class || type == List.class || OPTIONAL_NUMBERS.contains(type);
  }

  private static Type present(Type type) {
    if (type instanceof ParameterizedType p && p.getRawType() == Optional.class) {
      return p.getActualTypeArguments()[0];
    }
    return type == OptionalDouble.class ? double.class : type;
  }

  private ObjectNode orNull(ObjectNode schema) {
    if (schema.has("type")) {
      String type = schema.get("type").stringValue();
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode either = nodes.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }
}
