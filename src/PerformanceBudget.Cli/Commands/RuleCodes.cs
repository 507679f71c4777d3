using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Finds the rule of a code that somebody typed.</summary>
internal static class RuleCodes
{
    /// <summary>The rule of review of that code.</summary>
    /// <exception cref="CannotRunException">There is none; the reason names the one that was probably meant.</exception>
    public static FindingDefinition Find(string code) =>
        Find(code, [.. RuleCatalogue.Rules.Select(rule => rule.Definition)]);

    /// <summary>The one of some definitions that has that code, in small letters or capitals.</summary>
    /// <exception cref="CannotRunException">There is none; the reason names the one that was probably meant.</exception>
    public static FindingDefinition Find(string code, IReadOnlyCollection<FindingDefinition> definitions) =>
        definitions.FirstOrDefault(definition =>
            string.Equals(definition.Code.ToString(), code.Trim(), StringComparison.OrdinalIgnoreCase)
        ) ?? throw new CannotRunException(Unknown(code, definitions));

    /// <summary>A code, or what some codes begin with, in capitals.</summary>
    /// <exception cref="CannotRunException">No code begins so; the reason names the one that was probably meant.</exception>
    public static string FindBeginning(string beginning)
    {
        var wanted = beginning.ToUpperInvariant();
        return FindingCatalogue.Codes.Any(code => code.StartsWith(wanted, StringComparison.Ordinal))
            ? wanted
            : throw new CannotRunException(Unknown(beginning, FindingCatalogue.Definitions));
    }

    private static BilingualText Unknown(string code, IEnumerable<FindingDefinition> definitions)
    {
        var near = NearCodes.To(code, definitions.Select(definition => definition.Code.ToString()));
        return new BilingualText(
            $"没有代码为“{code}”的规则。"
                + (near is null ? "全部规则见 pbudget rules。" : $"是否指 {near}？"),
            $"There is no rule '{code}'. "
                + (near is null ? "See pbudget rules for all of them." : $"Did you mean {near}?")
        );
    }
}
