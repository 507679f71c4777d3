using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The properties of one kind of JSON object, in their canonical order.</summary>
/// <remarks>A property is known by its index in that order. At most 64 properties.</remarks>
internal sealed class JsonShape
{
    private readonly JsonEncodedText[] _names;
    private readonly string?[] _onlyValues;
    private readonly ulong _required;

    // Made when somebody reads by it: most shapes are one on the way to the next, and some are only written.
    private ByteIndex? _utf8Names;

    /// <summary>Declares an object.</summary>
    /// <param name="names">The names in canonical order; a trailing <c>!</c> marks a property that must be there.</param>
    public JsonShape(params ReadOnlySpan<string> names)
    {
        _names = new JsonEncodedText[names.Length];
        _onlyValues = new string?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].EndsWith('!'))
            {
                _required |= 1UL << i;
            }

            _names[i] = JsonEncodedText.Encode(
                names[i].TrimEnd('!'),
                JavaScriptEncoder.UnsafeRelaxedJsonEscaping
            );
        }
    }

    private JsonShape(JsonShape before, JsonShape added, string? only)
    {
        _names = [.. before._names, .. added._names];
        _onlyValues = [.. before._onlyValues, only];
        _required = before._required | (added._required << before._names.Length);
    }

    private ByteIndex Utf8Names =>
        _utf8Names ??= new(Array.ConvertAll(_names, name => name.EncodedUtf8Bytes.ToArray()));

    /// <summary>The same object with one more property behind the others.</summary>
    /// <param name="name">Its name; a trailing <c>!</c> marks a property that must be there.</param>
    /// <param name="only">What it says in every document; null where it says different things.</param>
    public JsonShape With(string name, string? only = null) => new(this, new JsonShape(name), only);

    /// <summary>What a property says in every document; null where it says different things.</summary>
    public string? OnlyValueOf(int member) => _onlyValues[member];

    /// <summary>The name of a property.</summary>
    public JsonEncodedText this[int member] => _names[member];

    /// <summary>Finds the property that the reader stands at.</summary>
    /// <returns>Its index, or -1 for a name that is not declared.</returns>
    public int Find(ref readonly Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped
            ? FindEscaped(in reader)
            : Utf8Names.Find(reader.ValueSpan);

    private int FindEscaped(ref readonly Utf8JsonReader reader)
    {
        try
        {
            var name = reader.GetString();
            return Array.FindIndex(_names, declared => declared.Value == name);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return -1;
        }
    }

    /// <summary>The name that is spelt like a text but for the case of letters, or null where there is none.</summary>
    public string? FindIgnoringCase(string text)
    {
        foreach (var name in _names)
        {
            if (string.Equals(name.Value, text, StringComparison.OrdinalIgnoreCase))
            {
                return name.Value;
            }
        }

        return null;
    }

    /// <summary>The properties that must be there, as a mask of their indexes.</summary>
    public ulong Required => _required;

    /// <summary>A set of properties as a mask of their indexes.</summary>
    public static ulong Mask(params ReadOnlySpan<int> members)
    {
        var mask = 0UL;
        foreach (var member in members)
        {
            mask |= 1UL << member;
        }

        return mask;
    }

    /// <summary>The names of some of the properties, for messages.</summary>
    /// <param name="members">Which ones, as a mask of their indexes.</param>
    public string ToString(ulong members) =>
        string.Join(", ", _names.Where((_, i) => (members & (1UL << i)) != 0));

    /// <summary>The names of all properties, for messages.</summary>
    public override string ToString() => string.Join(", ", _names);
}
