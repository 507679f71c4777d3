namespace PerformanceBudget.Documents;

/// <summary>Passes XML on and refuses a tag that is too long or has too many attributes.</summary>
/// <remarks>
/// <see cref="System.Xml.XmlReader"/> keeps a whole tag, and compares its attributes and namespaces with one another: of a part of
/// 64 MB that is one tag, it takes minutes and most of a gigabyte. Texts, comments and CDATA it passes on piece by piece.
/// </remarks>
internal sealed class MarkupGuard(TextReader xml) : TextReader
{
    /// <summary>Far above what is written: Word keeps whole pictures in attributes.</summary>
    private const int LongestTag = 1 << 20;

    private const int MostAttributes = 1_000;

    private State _state;
    private int _tagLength;
    private int _attributes;
    private char _last;
    private char _lastButOne;

    private enum State
    {
        Text,

        /// <summary>Behind <c>&lt;</c>.</summary>
        Opening,

        Tag,
        SingleQuotes,
        DoubleQuotes,

        /// <summary>Behind <c>&lt;!</c>.</summary>
        Declaration,

        Comment,
        CData,
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = xml.Read(buffer);
        Watch(buffer[..count]);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            xml.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Watch(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var skipped = SkippedIn(text);
            CountInTag(skipped);
            if (skipped == text.Length)
            {
                Remember(text);
                return;
            }

            Remember(text[..skipped]);
            CountInTag(1);
            _state = Next(text[skipped]);
            Remember(text.Slice(skipped, 1));
            text = text[(skipped + 1)..];
        }
    }

    /// <summary>How many characters cannot change the state.</summary>
    private int SkippedIn(ReadOnlySpan<char> text)
    {
        var found = _state switch
        {
            State.Text => text.IndexOf('<'),
            State.Tag => text.IndexOfAny('>', '"', '\''),
            State.DoubleQuotes => text.IndexOf('"'),
            State.SingleQuotes => text.IndexOf('\''),
            State.Comment or State.CData => text.IndexOf('>'),
            _ => 0,
        };
        return found < 0 ? text.Length : found;
    }

    private State Next(char character) =>
        (_state, character) switch
        {
            (State.Text, _) => Open(),
            (State.Opening, '!') => State.Declaration,
            (State.Declaration, '-') => State.Comment,
            (State.Declaration, '[') => State.CData,
            (State.Opening or State.Declaration or State.Tag, '>') => State.Text,
            (State.Tag, '"') => OpenAttribute(State.DoubleQuotes),
            (State.Tag, '\'') => OpenAttribute(State.SingleQuotes),
            (State.Comment, _) when (_lastButOne, _last) is ('-', '-') => State.Text,
            (State.CData, _) when (_lastButOne, _last) is (']', ']') => State.Text,
            (State.Comment or State.CData, _) => _state,
            _ => State.Tag,
        };

    private State Open()
    {
        _tagLength = 0;
        _attributes = 0;
        return State.Opening;
    }

    private State OpenAttribute(State quotes)
    {
        if (++_attributes > MostAttributes)
        {
            throw UnreadableDocumentException.Damaged(
                new("XML 的一个元素有过多属性", "an element of its XML has too many attributes")
            );
        }

        return quotes;
    }

    private void CountInTag(int characters)
    {
        if (_state is State.Text or State.Comment or State.CData)
        {
            return;
        }

        _tagLength += characters;
        if (_tagLength > LongestTag)
        {
            throw UnreadableDocumentException.Damaged(
                new("XML 的一个标记过长", "a tag of its XML is too long")
            );
        }
    }

    private void Remember(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            _lastButOne = text.Length > 1 ? text[^2] : _last;
            _last = text[^1];
        }
    }
}
