using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON object of a type as a table: a row a property, in canonical order.</summary>
/// <remarks>
/// <para>
/// A row says what the property is called, whether it must be there (a trailing <c>!</c>), how its value is read and written, and
/// where it goes. Reader, writer and everybody who asks what is allowed go by the same rows. A value that is null is not written;
/// one that is absent leaves what the new object has.
/// </para>
/// <para>
/// The object that is being read is filled row by row and leaves only when everything was read and its invariants hold; nobody but
/// the reader has seen it before. Until then it is checked whatever is missing in it, and so are those that it is a part of, so
/// that no problem hides another. A form that is only written has nothing to create, and its rows say nothing of where values go.
/// </para>
/// <para>Built once, for all threads, in the initialiser of the static member that holds it.</para>
/// </remarks>
/// <example>
/// <code>
/// new JsonForm&lt;OverviewPart&gt;(() => new())
///     .Text("name!", p => p.Name, (p, v) => p.Name = v)
///     .Value("stated!", StatedAmountJsonConverter.Instance, p => p.Stated, (p, v) => p.Stated = v);
/// </code>
/// </example>
/// <typeparam name="T">The type; for a form that is only written, whatever its values are made of.</typeparam>
/// <param name="create">Makes an object to be filled; null for a form that is only written.</param>
internal sealed partial class JsonForm<T>(Func<T>? create = null) : ModelJsonConverter<T>
    where T : notnull
{
    /// <summary>Reads the value of a property into the object that is being filled.</summary>
    internal delegate void Reading(ref JsonInput input, T target);

    /// <summary>Writes a property of an object, name and value, or nothing where it is absent.</summary>
    internal delegate void Writing(Utf8JsonWriter writer, JsonEncodedText name, T source);

    private Property[] _properties = [];
    private Action<T>? _finish;

    /// <summary>The names of the properties, and which of them must be there.</summary>
    public JsonShape Shape { get; private set; } = new();

    /// <summary>A property that is read and written in a way of its own.</summary>
    public JsonForm<T> Row(string name, Reading? read, Writing write) =>
        Add(name, new Property { Read = read, Write = write });

    /// <summary>What is done with an object when all of it was read and checked, before it leaves.</summary>
    public JsonForm<T> Finally(Action<T> finish)
    {
        _finish = finish;
        return this;
    }

    private JsonForm<T> Add(string name, Property property, string? only = null)
    {
        Shape = Shape.With(name, only);
        _properties = [.. _properties, property with { Name = Shape[_properties.Length] }];
        return this;
    }

    /// <summary>Reads the object that starts here into one that may stay incomplete, and says whether there is an object.</summary>
    public bool TryFill(ref JsonInput input, T target, out JsonMembers members)
    {
        if (!input.TryBeginObject(Shape, out members))
        {
            return false;
        }

        while (input.NextMember(ref members, out var member))
        {
            ref readonly var property = ref _properties[member];
            if (property.SetText is { } set)
            {
                if (input.ReadString() is { } text)
                {
                    set(target, text);
                }
            }
            else
            {
                property.Read!(ref input, target);
            }
        }

        return true;
    }

    internal override T? ReadModel(ref JsonInput input)
    {
        var target = create!();
        if (TryFill(ref input, target, out var members))
        {
            input.CheckInvariants((IInvariant)target, in members);
            _finish?.Invoke(target);
        }

        return target;
    }

    internal override void WriteModel(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (ref readonly var property in _properties.AsSpan())
        {
            if (property.GetText is { } get)
            {
                if (get(value) is { } text)
                {
                    writer.WriteString(property.Name, text);
                }
            }
            else
            {
                property.Write!(writer, property.Name, value);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>One row.</summary>
    /// <remarks>Most properties are texts. The form reads and writes them itself: a detour by two more calls took 5 % of a document.</remarks>
    private readonly record struct Property
    {
        public JsonEncodedText Name { get; init; }

        public Func<T, string?>? GetText { get; init; }

        public Action<T, string>? SetText { get; init; }

        public Reading? Read { get; init; }

        public Writing? Write { get; init; }
    }
}
