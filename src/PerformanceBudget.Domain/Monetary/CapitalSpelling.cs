namespace PerformanceBudget.Domain;

/// <summary>All accepted ways to write one amount in Chinese capitals, the canonical one among them.</summary>
/// <remarks>
/// The longest way, with the set of characters that may be left out and the set of those that the canonical
/// way leaves out.
/// </remarks>
internal ref struct CapitalSpelling
{
    /// <summary>Enough for sixteen digits before the point, each with its unit and a 零.</summary>
    public const int MaxLength = 60;

    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const string Places = "元拾佰仟";
    private const int GroupLength = 4;
    private const int MaxPlace = 15;
    private const int MiddleGroup = 4;
    private const int UpperGroup = 8;
    private const int TopGroup = 12;
    private const int JiaoPlace = -1;
    private const int FenPlace = -2;

    private readonly Span<char> _text;
    private int _length;
    private ulong _optional;
    private ulong _omitted;
    private int? _lastPlace;

    /// <summary>Spells an amount.</summary>
    /// <param name="buffer">At least <see cref="MaxLength"/> characters, which belong to the spelling.</param>
    /// <param name="fen">The amount, less than 10 to the power of 18.</param>
    public CapitalSpelling(Span<char> buffer, ulong fen)
    {
        _text = buffer;
        var (yuan, cents) = Math.DivRem(fen, 100UL);
        if (yuan > 0)
        {
            AppendYuan(yuan);
        }
        else if (cents == 0)
        {
            Append(Digits[0]);
        }
        else
        {
            AppendOptional(Digits[0], isOmitted: true);
        }

        if (yuan > 0 || cents == 0)
        {
            Append(Places[0]);
        }
        else
        {
            AppendOptional(Places[0], isOmitted: true);
        }

        var (jiao, rest) = Math.DivRem((int)cents, 10);
        AppendDigit(jiao, JiaoPlace, '角');
        AppendDigit(rest, FenPlace, '分');
        if (rest == 0)
        {
            AppendOptional('整', isOmitted: false);
        }
    }

    /// <summary>Writes the canonical way; in place is allowed.</summary>
    /// <returns>How many characters it takes.</returns>
    public readonly int WriteCanonical(Span<char> destination)
    {
        var written = 0;
        for (var i = 0; i < _length; i++)
        {
            if (!Contains(_omitted, i))
            {
                destination[written++] = _text[i];
            }
        }

        return written;
    }

    /// <summary>Whether <paramref name="text"/> is one of the ways.</summary>
    public readonly bool Matches(ReadOnlySpan<char> text, out AmountTextError error)
    {
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = CapitalParser.Simplify(text[i]);
            while (next < _length && _text[next] != c && Contains(_optional, next))
            {
                next++;
            }

            if (next == _length)
            {
                error = new AmountTextError(AmountTextErrorKind.EndExpected, i);
                return false;
            }

            if (_text[next] != c)
            {
                error = new AmountTextError(AmountTextErrorKind.CapitalExpected, i, _text[next]);
                return false;
            }

            next++;
        }

        while (next < _length && Contains(_optional, next))
        {
            next++;
        }

        error =
            next == _length
                ? default
                : new AmountTextError(AmountTextErrorKind.CapitalExpected, text.Length, _text[next]);
        return next == _length;
    }

    private void AppendYuan(ulong yuan)
    {
        var power = 1_000_000_000_000_000UL;
        var isGroupEmpty = true;
        for (var place = MaxPlace; place >= 0; place--, power /= 10)
        {
            var digit = (int)(yuan / power % 10);
            isGroupEmpty &= digit == 0;
            var unitPlace = place % GroupLength;
            AppendDigit(digit, place, unitPlace == 0 ? null : Places[unitPlace]);
            if (unitPlace != 0)
            {
                continue;
            }

            if (place is MiddleGroup or TopGroup && !isGroupEmpty)
            {
                Append('万');
            }
            else if (place == UpperGroup && yuan >= power)
            {
                Append('亿');
            }

            isGroupEmpty = true;
        }
    }

    private void AppendDigit(int digit, int place, char? unit)
    {
        if (digit == 0)
        {
            return;
        }

        AppendZero(place);
        Append(Digits[digit]);
        if (unit is { } c)
        {
            Append(c);
        }

        _lastPlace = place;
    }

    // One 零 stands for all zeros since the last digit. The rule leaves it to the writer where the place
    // just above is that of 元, 万 or 亿.
    private void AppendZero(int place)
    {
        if (_lastPlace is not { } last || last - place == 1)
        {
            return;
        }

        if ((place + 1) % GroupLength != 0)
        {
            Append(Digits[0]);
            return;
        }

        var standsForGroup = last - place > GroupLength;
        AppendOptional(Digits[0], isOmitted: place != JiaoPlace && !standsForGroup);
    }

    private void Append(char c) => _text[_length++] = c;

    private void AppendOptional(char c, bool isOmitted)
    {
        var bit = 1UL << _length;
        _optional |= bit;
        if (isOmitted)
        {
            _omitted |= bit;
        }

        Append(c);
    }

    private static bool Contains(ulong set, int index) => (set >> index & 1) != 0;
}
