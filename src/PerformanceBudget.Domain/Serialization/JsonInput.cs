using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A JSON reader that goes on after a problem and remembers it.</summary>
/// <remarks>
/// Every <c>Read…</c> method starts at the first token of a value and ends at its last one, whether or not the value was
/// what it should be. A value that could not be read was reported; what is returned for it then means nothing.
/// </remarks>
internal ref struct JsonInput(Utf8JsonReader reader, JsonReadState state)
{
    private const int StackLength = 256;

    private Utf8JsonReader _reader = reader;

    private delegate bool Acceptance<T>(ReadOnlySpan<char> text, T value);

    public readonly Utf8JsonReader Reader => _reader;

    public readonly JsonReadState State => state;

    public readonly bool IsSound(in JsonMembers members) => state.ProblemCount == members.ProblemsBefore;

    /// <summary>Moves to the first token of the document.</summary>
    public void Start() => _reader.Read();

    /// <summary>Makes sure that nothing follows the document.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    public void End() => _reader.Read();

    // Objects and arrays

    /// <summary>Enters an object, if there is one here.</summary>
    public bool TryBeginObject(JsonShape shape, out JsonMembers members)
    {
        members = new JsonMembers(shape, state.ProblemCount);
        if (!Expect(JsonTokenType.StartObject, JsonTypeNames.Object))
        {
            return false;
        }

        state.EnterObject();
        return true;
    }

    /// <summary>Moves to the value of the next known property, or to the end of the object.</summary>
    public bool NextMember(ref JsonMembers members, out int member)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            member = members.Shape.Find(in _reader, members.Expected);
            if (member < 0)
            {
                SkipMember(ReadingProblems.UnknownProperty);
                continue;
            }

            var isFirst = members.TryMark(member);
            state.StandAt(members.Shape[member].Value);
            if (!isFirst)
            {
                SkipMember(ReadingProblems.DuplicateProperty);
                continue;
            }

            _reader.Read();
            return true;
        }

        member = -1;
        state.Leave();
        CheckMembers(in members, members.Shape.Required, optional: ulong.MaxValue);
        return false;
    }

    /// <summary>Reads an array whose elements are all of one kind; elements that cannot be read are left out.</summary>
    public ImmutableArray<T> ReadArray<T>(ModelJsonConverter<T> converter)
        where T : notnull
    {
        var items = ImmutableArray.CreateBuilder<T>();
        ReadArray(converter, items, positions: null);
        return items.DrainToImmutable();
    }

    /// <summary>Reads an array element by element, so that those before a syntax error are not lost.</summary>
    /// <param name="converter">What reads an element.</param>
    /// <param name="items">Takes the elements that could be read.</param>
    /// <param name="positions">Takes their indexes in the document.</param>
    public void ReadArray<T>(
        ModelJsonConverter<T> converter,
        ImmutableArray<T>.Builder items,
        ImmutableArray<int>.Builder? positions
    )
        where T : notnull
    {
        if (!Expect(JsonTokenType.StartArray, JsonTypeNames.Array))
        {
            return;
        }

        state.EnterArray();
        for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var before = state.ProblemCount;
            var item = converter.ReadModel(ref this);
            if (state.ProblemCount == before)
            {
                items.Add(item!);
                positions?.Add(index);
            }

            state.NextElement();
        }

        state.Leave();
    }

    /// <summary>The object whose parts have been read, once its own invariants hold.</summary>
    public readonly T? Checked<T>(T candidate, in JsonMembers members)
        where T : class, IInvariant => IsSound(in members) && CheckInvariants(candidate) ? candidate : null;

    /// <summary>Reports every broken invariant of an object that has just been read.</summary>
    public readonly bool CheckInvariants<T>(T candidate)
        where T : class, IInvariant
    {
        var broken = new BrokenInvariants();
        candidate.Validate(ref broken);
        foreach (var finding in broken.Findings)
        {
            state.Report(finding, JsonProblem.ByPointer);
        }

        return !broken.Any;
    }

    // Simple values

    public string? ReadString()
    {
        if (!Expect(JsonTokenType.String, JsonTypeNames.String))
        {
            return null;
        }

        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Report(ReadingProblems.BrokenString);
            return null;
        }
    }

    /// <summary>Reads a word that is likely to have been read before, such as a department's name.</summary>
    public string? ReadSharedString()
    {
        if (_reader.TokenType != JsonTokenType.String || _reader.HasValueSequence)
        {
            return ReadString();
        }

        var utf8Text = _reader.ValueSpan;
        ref var shared = ref state.SharedWord(
            utf8Text.Length + (utf8Text.IsEmpty ? 0 : utf8Text[^1] + utf8Text[utf8Text.Length / 2])
        );
        if (shared is null || !_reader.ValueTextEquals(shared))
        {
            shared = ReadString();
        }

        return shared;
    }

    public bool ReadBoolean()
    {
        if (_reader.TokenType == JsonTokenType.False)
        {
            return false;
        }

        return Expect(JsonTokenType.True, JsonTypeNames.Boolean);
    }

    public int? ReadInt32()
    {
        var number = ReadNumber(maxDecimals: 0, ReadingProblems.NumberOutOfRange);
        if (number is null or >= int.MinValue and <= int.MaxValue)
        {
            return (int?)number;
        }

        Report(ReadingProblems.NumberOutOfRange);
        return null;
    }

    /// <summary>Reads a number exactly.</summary>
    /// <param name="maxDecimals">How many decimals it may have, trailing zeros not counted.</param>
    /// <param name="problem">What to report where it has more, or more digits than a <see cref="decimal"/> keeps.</param>
    /// <returns>The number, or null where there is none.</returns>
    public decimal? ReadNumber(int maxDecimals, FindingDefinition problem)
    {
        if (!Expect(JsonTokenType.Number, JsonTypeNames.Number))
        {
            return null;
        }

        var utf8Number = _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;
        if (JsonNumber.TryRead(utf8Number, maxDecimals, out var number))
        {
            return number;
        }

        Report(problem);
        return null;
    }

    /// <summary>The text of the string that starts here where it stands in one piece and without escapes, or nothing.</summary>
    public readonly ReadOnlySpan<byte> PeekPlainText() =>
        _reader.TokenType != JsonTokenType.String || _reader.HasValueSequence || _reader.ValueIsEscaped
            ? default
            : _reader.ValueSpan;

    /// <summary>Reads one of the tokens that a shape lists, and gives its index, or -1.</summary>
    public int ReadToken(JsonShape tokens)
    {
        if (!Expect(JsonTokenType.String, JsonTypeNames.String))
        {
            return -1;
        }

        var token = tokens.Find(in _reader, 0);
        if (token < 0)
        {
            Report(ReadingProblems.UnknownToken, new FindingValue(FindingValue.Expected, tokens.ToString()));
        }

        return token;
    }

    /// <summary>Reads a value that is written as its text, in whatever spelling its type reads.</summary>
    /// <param name="problem">What to report where the text is none; its message names <c>actual</c>.</param>
    public T? ReadParsed<T>(FindingDefinition problem)
        where T : ISpanParsable<T> => ReadText<T>(problem, static (_, _) => true);

    /// <summary>Reads a value that is written as its canonical text, and in no other spelling.</summary>
    public T? ReadCanonical<T>(FindingDefinition problem)
        where T : ISpanParsable<T>, ISpanFormattable =>
        ReadText<T>(
            problem,
            static (text, value) =>
            {
                Span<char> canonical = stackalloc char[StackLength];
                return value.TryFormat(canonical, out var length, format: default, provider: null)
                    && text.SequenceEqual(canonical[..length]);
            }
        );

    private T? ReadText<T>(FindingDefinition problem, Acceptance<T> accepts)
        where T : ISpanParsable<T>
    {
        if (!Expect(JsonTokenType.String, JsonTypeNames.String))
        {
            return default;
        }

        var length = _reader.HasValueSequence
            ? checked((int)_reader.ValueSequence.Length)
            : _reader.ValueSpan.Length;
        char[]? rented = null;
        var buffer =
            length <= StackLength
                ? stackalloc char[StackLength]
                : (rented = ArrayPool<char>.Shared.Rent(length));
        try
        {
            var written = _reader.CopyString(buffer);
            if (
                T.TryParse(buffer[..written], provider: null, out var value)
                && accepts(buffer[..written], value)
            )
            {
                return value;
            }

            Report(problem);
        }
        catch (InvalidOperationException)
        {
            Report(ReadingProblems.BrokenString);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }

        return default;
    }

    // Problems

    /// <summary>Reports a problem with the value that starts here; <c>actual</c> is its text.</summary>
    public readonly void Report(FindingDefinition problem, params ImmutableArray<FindingValue> values) =>
        state.Report(
            new Finding(problem, string.Empty, values.Add(new FindingValue(FindingValue.Actual, RawText()))),
            _reader.TokenStartIndex
        );

    /// <summary>Reports a problem with the object that has just been read, as a whole.</summary>
    public readonly void ReportObject(
        FindingDefinition problem,
        params ImmutableArray<FindingValue> values
    ) => state.Report(new Finding(problem, string.Empty, values), JsonProblem.ByPointer);

    /// <summary>Reports the properties that an object lacks, and those that it has and may not have.</summary>
    public readonly void CheckMembers(in JsonMembers members, ulong required, ulong optional)
    {
        for (var missing = required & ~members.Seen; missing != 0; missing &= missing - 1)
        {
            var name = members.Shape[BitOperations.TrailingZeroCount(missing)].Value;
            ReportObject(ReadingProblems.MissingProperty, new FindingValue("name", name));
        }

        for (var unknown = members.Seen & ~required & ~optional; unknown != 0; unknown &= unknown - 1)
        {
            var name = members.Shape[BitOperations.TrailingZeroCount(unknown)].Value;
            state.Report(
                new Finding(ReadingProblems.UnknownProperty, "/" + name, [new FindingValue("name", name)]),
                JsonProblem.ByPointer
            );
        }
    }

    /// <summary>Whether the value here is of the type that it should be; reports and skips it otherwise.</summary>
    private bool Expect(JsonTokenType type, BilingualText name)
    {
        if (_reader.TokenType == type)
        {
            return true;
        }

        var actual = JsonTypeNames.Of(_reader.TokenType);
        state.Report(
            _reader.TokenType == JsonTokenType.Null
                ? new Finding(ReadingProblems.WrongNull, string.Empty, [new(FindingValue.Expected, name)])
                : new Finding(
                    ReadingProblems.WrongType,
                    string.Empty,
                    [new(FindingValue.Expected, name), new(FindingValue.Actual, actual)]
                ),
            _reader.TokenStartIndex
        );
        _reader.TrySkip();
        return false;
    }

    private void SkipMember(FindingDefinition problem)
    {
        var offset = _reader.TokenStartIndex;
        var name = PropertyName();
        state.StandAt(name);
        state.Report(new Finding(problem, string.Empty, [new FindingValue("name", name)]), offset);
        _reader.TrySkip();
    }

    private readonly string PropertyName()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return RawText();
        }
    }

    /// <summary>The text of a value as it stands in the document, shortened to what a message can hold.</summary>
    private readonly string RawText()
    {
        const int Longest = 60;
        var raw = Encoding.UTF8.GetString(
            _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan
        );
        return raw.Length <= Longest ? raw : string.Concat(raw.AsSpan(0, Longest), "…");
    }
}
