using System.Globalization;
using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Reports;

/// <summary>What a rule says about the declaration that was made to break it, and is shipped with the tool.</summary>
internal static class RuleExample
{
    /// <summary>A finding of the rule with its place in words; null for a definition without such a declaration.</summary>
    public static (BilingualText Place, Finding Finding)? Of(FindingDefinition definition)
    {
        var code = definition.Code.ToString();
        if (Read(code, "bad.json") is not { } json)
        {
            return null;
        }

        var declaration = DeclarationJson.Read(json).GetDeclaration();
        var previous = Read(code, "bad.previous.json");
        var options = Options(Read(code, "options.json"), Read(code, "bad.accepted.json"));
        var report = previous is null
            ? DeclarationReview.Run(declaration, options)
            : DeclarationReview.Run(declaration, DeclarationJson.Read(previous).GetDeclaration(), options);
        var finding = report.Findings.First(finding => finding.Code == definition.Code);
        var places = new DocumentPlaces(json);
        return (
            new BilingualText(
                places.Describe(finding.Pointer, Language.Chinese, withProject: false),
                places.Describe(finding.Pointer, Language.English, withProject: false)
            ),
            finding
        );
    }

    private static ReviewOptions Options(byte[]? json, byte[]? acceptances)
    {
        var options = ReviewOptions.Default;
        if (json is null)
        {
            return options;
        }

        using var document = JsonDocument.Parse(json);
        if (document.RootElement.TryGetProperty("lumpSumThreshold", out var threshold))
        {
            options = options.WithLumpSumThreshold(Money.FromYuan(threshold.GetDecimal()));
        }

        if (document.RootElement.TryGetProperty("asOf", out var day))
        {
            options = options.WithAcceptances(
                AcceptanceJson.Read(acceptances).GetAcceptances(),
                DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        }

        return document.RootElement.TryGetProperty("minNumericShare", out var share)
            ? options.WithMinNumericShare(share.GetDecimal())
            : options;
    }

    private static byte[]? Read(string code, string name)
    {
        using var resource = typeof(RuleExample).Assembly.GetManifestResourceStream($"rules/{code}/{name}");
        if (resource is null)
        {
            return null;
        }

        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
