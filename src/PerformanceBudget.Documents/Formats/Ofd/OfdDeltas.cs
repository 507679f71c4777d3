namespace PerformanceBudget.Documents;

/// <summary>
/// How far each letter stands from the one before it, in one direction: numbers, of which <c>g 3 5.5</c> are three. The last holds for
/// all letters that are left.
/// </summary>
internal ref struct OfdDeltas(string? text)
{
    private OfdTokens _tokens = new(text);
    private decimal _last;
    private long _repeats;
    private bool _isAtEnd;

    public decimal Next()
    {
        while (_repeats == 0 && !_isAtEnd)
        {
            Advance();
        }

        _repeats = Math.Max(0, _repeats - 1);
        return _last;
    }

    private void Advance()
    {
        if (!_tokens.Next(out var token))
        {
            _isAtEnd = true;
        }
        else if (token is not "g")
        {
            (_last, _repeats) = (OfdTokens.Number(token) ?? _last, 1);
        }
        else if (_tokens.NextNumber() is { } times && _tokens.NextNumber() is { } repeated && times >= 1)
        {
            (_last, _repeats) = (repeated, (long)times);
        }
    }
}
