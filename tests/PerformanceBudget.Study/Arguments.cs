using System.Globalization;

namespace PerformanceBudget.Study;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Kind">One kind of mistake only.</param>
/// <param name="IsCorrectOnly">Correct declarations only.</param>
/// <param name="Times">How many times as many declarations and mistakes.</param>
/// <param name="Show">A code: the declarations in which it is found; or nothing behind it: the mistakes that are not found.</param>
/// <param name="Page">A page that gets the table of the study.</param>
/// <param name="Hostile">A part of the names of hostile documents, which alone are measured then; empty for all of them.</param>
/// <param name="Megabytes">How large these are.</param>
/// <param name="Seed">One correct declaration only, which is printed.</param>
/// <param name="Lines">So many correct declarations only, which are printed one a line.</param>
internal sealed record Arguments(
    string? Kind,
    bool IsCorrectOnly,
    int Times,
    string? Show,
    string? Page,
    string? Hostile,
    int Megabytes,
    int? Seed,
    int? Lines
)
{
    public static Arguments Parse(string[] args)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            var hasValue = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            values.Add(args[i], hasValue ? args[++i] : string.Empty);
        }

        return new Arguments(
            values.GetValueOrDefault("--kind"),
            values.ContainsKey("--correct"),
            int.Parse(values.GetValueOrDefault("--times", "1"), CultureInfo.InvariantCulture),
            values.GetValueOrDefault("--show"),
            values.GetValueOrDefault("--page"),
            values.GetValueOrDefault("--hostile"),
            int.Parse(values.GetValueOrDefault("--megabytes", "1"), CultureInfo.InvariantCulture),
            Number("--seed"),
            Number("--lines")
        );

        int? Number(string option) =>
            values.TryGetValue(option, out var number)
                ? int.Parse(number, CultureInfo.InvariantCulture)
                : null;
    }
}
