namespace PerformanceBudget.Fuzz.Mutation;

/// <summary>The pieces that an input is made of, as far as it can be read.</summary>
internal static class SyntaxSpans
{
    /// <summary>Finds the pieces of an input.</summary>
    public static void Find(byte[] content, FuzzSyntax syntax, List<Span> spans)
    {
        spans.Clear();
        switch (syntax)
        {
            case FuzzSyntax.Json:
                FindValues(content, spans);
                break;

            case FuzzSyntax.Markup:
                FindElements(content, spans);
                break;
        }
    }

    private static void FindValues(byte[] content, List<Span> spans)
    {
        var open = new Stack<int>();
        for (var i = 0; i < content.Length; )
        {
            var start = i;
            switch (content[i])
            {
                case (byte)'{' or (byte)'[':
                    open.Push(i++);
                    continue;

                case (byte)'}'
                or (byte)']':
                    i++;
                    if (open.TryPop(out start))
                    {
                        spans.Add(new Span(start, i));
                    }

                    continue;

                case (byte)'"':
                    i = EndOfString(content, i);
                    break;

                case (byte)'-'
                or (>= (byte)'0' and <= (byte)'9')
                or (byte)'t'
                or (byte)'f'
                or (byte)'n':
                    while (
                        i < content.Length
                        && content[i] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)':' or (byte)'\n')
                    )
                    {
                        i++;
                    }

                    break;

                default:
                    i++;
                    continue;
            }

            spans.Add(new Span(start, i));

            // A property as a whole begins with its name.
            if (content[start] == '"' && i < content.Length && content[i] == ':')
            {
                spans.Add(new Span(start, EndOfValue(content, i + 1)));
            }
        }
    }

    private static int EndOfValue(byte[] content, int start)
    {
        var depth = 0;
        for (var i = start; i < content.Length; )
        {
            switch (content[i])
            {
                case (byte)'"':
                    i = EndOfString(content, i);
                    continue;

                case (byte)'{'
                or (byte)'[':
                    depth++;
                    break;

                case (byte)'}'
                or (byte)']' when --depth < 0:
                    return i;

                case (byte)',' when depth == 0:
                    return i + 1;
            }

            i++;
        }

        return content.Length;
    }

    private static int EndOfString(byte[] content, int start)
    {
        for (var i = start + 1; i < content.Length; i++)
        {
            switch (content[i])
            {
                case (byte)'\\':
                    i++;
                    break;

                case (byte)'"':
                    return i + 1;
            }
        }

        return content.Length;
    }

    private static void FindElements(byte[] content, List<Span> spans)
    {
        var open = new Stack<int>();
        for (var i = 0; i < content.Length; )
        {
            var start = i;
            if (content[i] != '<')
            {
                var length = content.AsSpan(i).IndexOf((byte)'<');
                i = length < 0 ? content.Length : i + length;
                spans.Add(new Span(start, i));
                continue;
            }

            var end = content.AsSpan(i).IndexOf((byte)'>');
            i = end < 0 ? content.Length : i + end + 1;
            if (i - start > 2 && content[start + 1] == '/')
            {
                if (open.TryPop(out var first))
                {
                    spans.Add(new Span(first, i));
                }
            }
            else if (
                i - start > 2
                && content[i - 2] != '/'
                && content[start + 1] is not ((byte)'?' or (byte)'!')
            )
            {
                open.Push(start);
                FindAttributes(content, start, i, spans);
            }
            else
            {
                spans.Add(new Span(start, i));
                FindAttributes(content, start, i, spans);
            }
        }
    }

    private static void FindAttributes(byte[] content, int start, int end, List<Span> spans)
    {
        for (var i = start; i < end; i++)
        {
            if (content[i] != '"')
            {
                continue;
            }

            var length = content.AsSpan(i + 1, end - i - 1).IndexOf((byte)'"');
            if (length < 0)
            {
                return;
            }

            spans.Add(new Span(i + 1, i + 1 + length));
            i += length + 1;
        }
    }
}
