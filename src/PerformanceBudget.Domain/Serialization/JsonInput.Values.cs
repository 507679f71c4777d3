using System.Buffers;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <content>Strings, numbers, tokens, and values that are written as their text.</content>
internal ref partial struct JsonInput
{
    private const int StackLength = 256;

    private delegate bool Acceptance<T>(ReadOnlySpan<char> text, T value);

    public string? ReadString()
    {
        if (!ExpectText())
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
        if (_reader.TokenType != JsonTokenType.String || _reader.HasValueSequence || _reader.ValueIsEscaped)
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
        _reader.TokenType != JsonTokenType.String
        || _reader.HasValueSequence
        || _reader.ValueIsEscaped
        || _reader.ValueSpan.Length > state.Options.MaxTextBytes
            ? default
            : _reader.ValueSpan;

    /// <summary>Reads one of the tokens that a shape lists, and gives its index, or -1.</summary>
    public int ReadToken(JsonShape tokens)
    {
        if (!ExpectText())
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

    private readonly long ValueLength =>
        _reader.HasValueSequence ? _reader.ValueSequence.Length : _reader.ValueSpan.Length;

    /// <summary>Whether there is a string here, and none that is longer than any text should be.</summary>
    private bool ExpectText()
    {
        if (!Expect(JsonTokenType.String, JsonTypeNames.String))
        {
            return false;
        }

        var limit = state.Options.MaxTextBytes;
        if (ValueLength <= limit)
        {
            return true;
        }

        Report(ReadingProblems.TooManyTextBytes, JsonReadState.Limit(limit));
        return false;
    }

    private T? ReadText<T>(FindingDefinition problem, Acceptance<T> accepts)
        where T : ISpanParsable<T>
    {
        if (!ExpectText())
        {
            return default;
        }

        var length = (int)ValueLength;
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
}
