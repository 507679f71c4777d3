using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <content>The kinds of rows.</content>
internal sealed partial class JsonForm<T>
{
    /// <summary>What stands at the head of a document: its format and version, and before them a schema for editors that nobody reads.</summary>
    public JsonForm<T> Head(DocumentFormat format) =>
        Row("$schema", (ref input, _) => input.ReadString(), (_, _, _) => { })
            .Constant("format!", format.Name)
            .Constant("version!", format.Version);

    /// <summary>A string that is the same in every document.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="only">The string, as the only one of a shape.</param>
    /// <param name="other">What to do where another one was read, which was reported.</param>
    public JsonForm<T> Constant(string name, JsonShape only, Action<T>? other = null) =>
        Add(
            name,
            new Property
            {
                Read = (ref input, target) =>
                {
                    if (input.ReadToken(only) < 0)
                    {
                        other?.Invoke(target);
                    }
                },
                Write = (writer, name, _) => writer.WriteString(name, only[0]),
            },
            only[0].Value
        );

    /// <summary>A string.</summary>
    public JsonForm<T> Text(string name, Func<T, string?> get, Action<T, string>? set = null) =>
        Add(name, new Property { GetText = get, SetText = set });

    /// <summary>A string that is likely to have been read before, such as a department's name.</summary>
    public JsonForm<T> Word(string name, Func<T, string?> get, Action<T, string> set) =>
        Add(
            name,
            new Property
            {
                GetText = get,
                Read = (ref input, target) =>
                {
                    if (input.ReadSharedString() is { } word)
                    {
                        set(target, word);
                    }
                },
            }
        );

    /// <summary>A whole number.</summary>
    public JsonForm<T> Count(string name, Func<T, int?> get, Action<T, int>? set = null) =>
        Row(
            name,
            (ref input, target) =>
            {
                if (input.ReadInt32() is { } count)
                {
                    set!(target, count);
                }
            },
            (writer, name, source) => writer.WriteCount(name, get(source))
        );

    /// <summary>A decimal number.</summary>
    public JsonForm<T> Number(string name, Func<T, decimal?> get, Action<T, decimal>? set = null) =>
        Row(
            name,
            (ref input, target) =>
            {
                if (input.ReadNumber(JsonNumber.MaxDigits, ReadingProblems.NumberOutOfRange) is { } number)
                {
                    set!(target, number);
                }
            },
            (writer, name, source) => writer.WriteDecimal(name, get(source))
        );

    /// <summary>True, or absent.</summary>
    public JsonForm<T> Flag(string name, Func<T, bool> get, Action<T, bool> set) =>
        Row(
            name,
            (ref input, target) => set(target, input.ReadBoolean()),
            (writer, name, source) =>
            {
                if (get(source))
                {
                    writer.WriteBoolean(name, value: true);
                }
            }
        );

    /// <summary>A value of a type that has a form of its own.</summary>
    public JsonForm<T> Value<TValue>(
        string name,
        ModelJsonConverter<TValue> kind,
        Func<T, TValue?> get,
        Action<T, TValue>? set = null
    )
        where TValue : notnull =>
        Row(
            name,
            Read(kind, set),
            (writer, name, source) =>
            {
                if (get(source) is { } value)
                {
                    writer.WritePropertyName(name);
                    kind.WriteModel(writer, value);
                }
            }
        );

    /// <summary>A value of a type that has a form of its own, or none.</summary>
    public JsonForm<T> Value<TValue>(
        string name,
        ModelJsonConverter<TValue> kind,
        Func<T, TValue?> get,
        Action<T, TValue>? set = null
    )
        where TValue : struct =>
        Row(name, Read(kind, set), (writer, name, source) => writer.WriteModel(name, get(source), kind));

    /// <summary>An array, absent where it is empty and may be.</summary>
    public JsonForm<T> Array<TItem>(
        string name,
        ModelJsonConverter<TItem> kind,
        Func<T, ImmutableArray<TItem>> get,
        Action<T, ImmutableArray<TItem>>? set = null
    )
        where TItem : notnull
    {
        var isRequired = name.EndsWith('!');
        return Row(
            name,
            (ref input, target) => set!(target, input.ReadArray(kind)),
            (writer, name, source) =>
            {
                var items = get(source);
                if (isRequired || !items.IsEmpty)
                {
                    writer.WriteArray(name, items, kind);
                }
            }
        );
    }

    /// <summary>An array of the same objects, absent where it is empty.</summary>
    public JsonForm<T> ArrayOfSame(
        string name,
        Func<T, ImmutableArray<T>> get,
        Action<T, ImmutableArray<T>> set
    ) => Array(name, this, get, set);

    /// <summary>Named texts: an object with whatever names values of findings have, absent where there are none.</summary>
    public JsonForm<T> Texts(
        string name,
        Func<T, ImmutableArray<FindingValue>> get,
        Action<T, ImmutableArray<FindingValue>>? set = null
    ) =>
        Row(
            name,
            (ref input, target) => set!(target, input.ReadTexts()),
            (writer, name, source) => writer.WriteTexts(name, get(source))
        );

    // What could not be read was reported, and the object with it never leaves.
    private static Reading Read<TValue>(ModelJsonConverter<TValue> kind, Action<T, TValue>? set)
        where TValue : notnull => (ref input, target) => set!(target, kind.ReadModel(ref input)!);
}
