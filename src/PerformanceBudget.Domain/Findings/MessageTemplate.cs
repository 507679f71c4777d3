using System.Globalization;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Fills the placeholders of a message: <c>{name}</c> or <c>{name:format}</c>.</summary>
internal static class MessageTemplate
{
    public static string Fill(string template, Finding finding, Language language)
    {
        // Messages are short: most of them need no memory but their own.
        var text = new DefaultInterpolatedStringHandler(
            0,
            0,
            CultureInfo.InvariantCulture,
            stackalloc char[256]
        );
        var rest = template.AsSpan();

        while (rest.IndexOfAny('{', '}') is var brace and >= 0)
        {
            text.AppendFormatted(rest[..brace]);
            if (brace + 1 < rest.Length && rest[brace + 1] == rest[brace])
            {
                text.AppendFormatted(rest[brace]);
                rest = rest[(brace + 2)..];
                continue;
            }

            var end = rest[brace..].IndexOf('}');
            var isQuoted = end >= 0 && rest[..brace] is [.., '“'] && rest[(brace + end + 1)..] is ['”', ..];
            if (
                end < 0
                || !TryAppend(ref text, rest[(brace + 1)..(brace + end)], isQuoted, finding, language)
            )
            {
                // A placeholder without a value shows itself; a message is no place to fail.
                text.AppendFormatted(rest[brace]);
                rest = rest[(brace + 1)..];
                continue;
            }

            rest = rest[(brace + end + 1)..];
        }

        text.AppendFormatted(rest);
        return text.ToStringAndClear();
    }

    /// <summary>Whether the finding has every value that the template names.</summary>
    public static bool CanFill(string template, Finding finding)
    {
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var brace and >= 0)
        {
            var isDoubled = brace + 1 < rest.Length && rest[brace + 1] == '{';
            var placeholder = rest[(brace + 1)..];
            var end = isDoubled ? 0 : placeholder.IndexOfAny('}', ':');
            if (end < 0 || (!isDoubled && finding.Find(placeholder[..end]) is null))
            {
                return false;
            }

            rest = placeholder[(end + 1)..];
        }

        return true;
    }

    private static bool TryAppend(
        ref DefaultInterpolatedStringHandler text,
        ReadOnlySpan<char> placeholder,
        bool isQuoted,
        Finding finding,
        Language language
    )
    {
        var colon = placeholder.IndexOf(':');
        if (finding.Find(colon < 0 ? placeholder : placeholder[..colon]) is not { } value)
        {
            return false;
        }

        var format = colon < 0 ? null : placeholder[(colon + 1)..].ToString();
        // Whoever makes a text in two languages quotes what it names.
        text.AppendLiteral(
            value.Value is BilingualText bilingual ? bilingual.In(language)
            : isQuoted ? InnerQuotes.Of(value.ToString(format))
            : value.ToString(format)
        );
        return true;
    }
}
