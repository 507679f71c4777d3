using System.Text;

namespace PerformanceBudget.Domain;

/// <summary>Fills the placeholders of a message: <c>{name}</c> or <c>{name:format}</c>.</summary>
internal static class MessageTemplate
{
    public static string Fill(string template, Finding finding, Language language)
    {
        var text = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();

        while (rest.IndexOfAny('{', '}') is var brace and >= 0)
        {
            text.Append(rest[..brace]);
            if (brace + 1 < rest.Length && rest[brace + 1] == rest[brace])
            {
                text.Append(rest[brace]);
                rest = rest[(brace + 2)..];
                continue;
            }

            var end = brace + rest[brace..].IndexOf('}');
            if (end <= brace)
            {
                throw new FormatException($"Unbalanced brace in the template '{template}'.");
            }

            Append(text, rest[(brace + 1)..end], finding, language);
            rest = rest[(end + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static void Append(
        StringBuilder text,
        ReadOnlySpan<char> placeholder,
        Finding finding,
        Language language
    )
    {
        var colon = placeholder.IndexOf(':');
        var name = (colon < 0 ? placeholder : placeholder[..colon]).ToString();
        var format = colon < 0 ? null : placeholder[(colon + 1)..].ToString();

        var value =
            finding[name]
            ?? throw new FormatException($"{finding.Code} names '{name}' but has no such value.");
        text.Append(value.Value is BilingualText bilingual ? bilingual.In(language) : value.ToString(format));
    }
}
