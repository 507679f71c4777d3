using System.Globalization;

namespace PerformanceBudget.Cli.Reports;

/// <summary>Takes JSON Pointers (RFC 6901) apart.</summary>
internal static class JsonPointerText
{
    private const string Projects = "/projects/";

    /// <summary>The steps of a pointer, unescaped; none for the whole document.</summary>
    public static string[] Steps(string pointer) =>
        [
            .. pointer
                .Split('/')
                .Skip(1)
                .Select(step =>
                    step.Replace("~1", "/", StringComparison.Ordinal)
                        .Replace("~0", "~", StringComparison.Ordinal)
                ),
        ];

    /// <summary>An array index as one step.</summary>
    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a step can be an array index.</summary>
    public static bool IsIndex(string step) => step.Length is > 0 and < 10 && step.All(char.IsAsciiDigit);

    /// <summary>The array index that a step is.</summary>
    public static int ToIndex(string step) =>
        int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The index at the end of a pointer as people count, from 1.</summary>
    public static int LastNumber(string pointer) => ToIndex(pointer[(pointer.LastIndexOf('/') + 1)..]) + 1;

    /// <summary>The pointer without its last step.</summary>
    public static string Parent(string pointer) => pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];

    /// <summary>The index of the project in which a pointer leads, or null where it leads into none.</summary>
    public static int? ProjectOf(string pointer)
    {
        if (!pointer.StartsWith(Projects, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = pointer.AsSpan(Projects.Length);
        var end = rest.IndexOf('/');
        return int.TryParse(
            end < 0 ? rest : rest[..end],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var index
        )
            ? index
            : null;
    }
}
