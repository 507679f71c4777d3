using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;

namespace PerformanceBudget.Domain.Json;

/// <content>Strings, numbers, tokens, and values that are written as their text.</content>
internal ref partial struct JsonInput
{
    private static readonly JsonShape AnyNames = new();
    private static readonly BilingualText NamesOfValues = new(
        "以小写字母开头的字母和数字",
        "letters and digits that begin with a small letter"
    );

    public string? ReadString() => TryReadText(out var text) ? text.ToString() : null;

    /// <summary>Reads a word that is likely to have been read before, such as a department's name.</summary>
    public string? ReadSharedString() => TryReadText(out var text) ? state.Share(text) : null;

    public bool ReadBoolean()
    {
        if (_reader.TokenType == JsonTokenType.False)
        {
            return false;
        }

        return Expect(JsonTokenType.True);
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
        if (!Expect(JsonTokenType.Number))
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

    /// <summary>Reads an object whose properties are texts under whatever names values of findings have.</summary>
    public ImmutableArray<FindingValue> ReadTexts()
    {
        var texts = ImmutableArray.CreateBuilder<FindingValue>();
        ReadMap(
            IsNameOfValue,
            NamesOfValues,
            TextJsonConverter.Instance,
            (name, text) => texts.Add(new FindingValue(name, text))
        );
        return texts.ToImmutable();
    }

    /// <summary>Reads an object whose properties have names that no table lists, and values of one type.</summary>
    /// <param name="isName">Whether a property may be called so.</param>
    /// <param name="expected">What properties may be called.</param>
    /// <param name="kind">Reads the values.</param>
    /// <param name="add">Takes each property that could be read.</param>
    public void ReadMap<T>(
        Predicate<string> isName,
        BilingualText expected,
        ModelJsonConverter<T> kind,
        Action<string, T> add
    )
        where T : notnull
    {
        if (!Expect(JsonTokenType.StartObject))
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        state.EnterObject(AnyNames);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = PropertyName();
            state.StandAt(name);
            if (!isName(name))
            {
                SkipMember(
                    ReadingProblems.UnknownProperty,
                    name,
                    new FindingValue(FindingValue.Expected, expected)
                );
            }
            else if (!names.Add(name))
            {
                SkipMember(ReadingProblems.DuplicateProperty, name);
            }
            else
            {
                _reader.Read();
                CountValue();
                if (TryRead(kind, out var value))
                {
                    add(name, value);
                }
            }
        }

        state.Leave();
    }

    private static bool IsNameOfValue(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    /// <summary>The text of the string that starts here where it stands in one piece and without escapes, or nothing.</summary>
    public readonly ReadOnlySpan<byte> PeekPlainText() =>
        _reader.TokenType != JsonTokenType.String
        || _reader.HasValueSequence
        || _reader.ValueIsEscaped
        || _reader.ValueSpan.Length > state.Options.MaxTextBytes
            ? default
            : _reader.ValueSpan;

    /// <summary>Reads one of the tokens that a shape lists, and gives its index, or -1.</summary>
    public int ReadToken(JsonShape tokens)
    {
        if (!ExpectText(out _))
        {
            return -1;
        }

        var token = tokens.Find(in _reader);
        if (token < 0)
        {
            Report(ReadingProblems.UnknownToken, new FindingValue(FindingValue.Expected, tokens.ToString()));
        }

        return token;
    }

    /// <summary>Reads a value that is written as its text, in whatever spelling its type reads.</summary>
    /// <param name="problem">What to report where the text is none; its message names <c>actual</c>.</param>
    /// <param name="values">What else the message names.</param>
    public T? ReadParsed<T>(FindingDefinition problem, params ReadOnlySpan<FindingValue> values)
        where T : ISpanParsable<T>
    {
        if (!TryReadText(out var text))
        {
            return default;
        }

        if (T.TryParse(text, provider: null, out var value))
        {
            return value;
        }

        Report(problem, [.. values]);
        return default;
    }

    /// <summary>Reads a value that is written as its canonical text, and in no other spelling.</summary>
    /// <param name="problem">What to report where the text is none; its message names <c>actual</c>.</param>
    /// <param name="hint">What to write where the text is none; where it is one, that is its canonical spelling.</param>
    /// <param name="ignored">Characters that the text may have beyond the canonical one, where its type reads them.</param>
    public T? ReadCanonical<T>(
        FindingDefinition problem,
        BilingualText hint,
        ReadOnlySpan<char> ignored = default
    )
        where T : ISpanParsable<T>, ISpanFormattable
    {
        if (!TryReadText(out var text))
        {
            return default;
        }

        var canonical = state.CanonicalBuffer;
        if (
            T.TryParse(text, provider: null, out var value)
            && value.TryFormat(canonical, out var length, format: default, provider: null)
        )
        {
            if (IsSame(text, canonical[..length], ignored))
            {
                return value;
            }

            hint = length == 0 ? hint : Hint.Spelling(canonical[..length].ToString());
        }

        Report(problem, new FindingValue(Hint.Name, hint));
        return default;
    }

    private static bool IsSame(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> canonical,
        ReadOnlySpan<char> ignored
    )
    {
        for (int next; (next = text.IndexOfAny(ignored)) >= 0; text = text[(next + 1)..])
        {
            if (!canonical.StartsWith(text[..next]))
            {
                return false;
            }

            canonical = canonical[next..];
        }

        return text.SequenceEqual(canonical);
    }

    private readonly int ValueLength =>
        _reader.HasValueSequence ? checked((int)_reader.ValueSequence.Length) : _reader.ValueSpan.Length;

    /// <summary>Whether there is a string here, and none that is longer than any text should be.</summary>
    private bool ExpectText(out int length)
    {
        length = 0;
        if (!Expect(JsonTokenType.String))
        {
            return false;
        }

        length = ValueLength;
        var limit = state.Options.MaxTextBytes;
        if (length <= limit)
        {
            return true;
        }

        Report(DocumentProblems.TooManyTextBytes, JsonReadState.Limit(limit));
        return false;
    }

    /// <summary>Decodes the string that starts here into a buffer, where it stays until the next one is read.</summary>
    private bool TryReadText(out ReadOnlySpan<char> text)
    {
        text = default;
        if (!ExpectText(out var utf8Length))
        {
            return false;
        }

        // Decoding never makes a text longer.
        var buffer = state.TextBuffer(utf8Length);
        if (!TryDecode(buffer, out var length))
        {
            Report(ReadingProblems.BrokenString);
            return false;
        }

        text = buffer[..length];
        return true;
    }

    // In one pass, where the reader would count the characters first.
    private readonly bool TryDecode(Span<char> buffer, out int length) =>
        _reader.HasValueSequence || _reader.ValueIsEscaped
            ? TryUnescape(buffer, out length)
            : Utf8.ToUtf16(_reader.ValueSpan, buffer, out _, out length, replaceInvalidSequences: false)
                == OperationStatus.Done;

    private readonly bool TryUnescape(Span<char> buffer, out int length)
    {
        try
        {
            length = _reader.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }
}
