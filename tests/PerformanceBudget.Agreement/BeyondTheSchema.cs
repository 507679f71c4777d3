using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Agreement;

/// <summary>What a schema cannot say, after docs/json.md: for each code, whether a refused value is such a case.</summary>
/// <remarks>
/// Most of these codes also stand for mistakes that the schema does see. Where they do, what was refused is looked at again, so that
/// a hole in the schema cannot hide behind the code.
/// </remarks>
internal static partial class BeyondTheSchema
{
    /// <summary>Every binary floating-point number keeps so many decimal digits.</summary>
    private const int DigitsOfADouble = 15;

    private const int DecimalsOfADecimal = 28;

    private static readonly FrozenDictionary<string, Func<string, bool>> Reasons = new Dictionary<
        string,
        Func<string, bool>
    >(StringComparer.Ordinal)
    {
        ["PB1003"] = _ => true,
        ["PB1007"] = number => Decimals(number) > 2 || Digits(number) > DigitsOfADouble,
        ["PB1008"] = text => LoneSurrogate().IsMatch(text),
        ["PB1009"] = text => Date().Match(text) is { Success: true } date && !IsDayOfItsMonth(date),
        ["PB1012"] = amount => Amount().IsMatch(amount) && !StatedAmount.TryParse(amount, null, out _),
        ["PB1014"] = unit =>
            !Unit.TryParse(unit, null, out var read)
            || read.ToString(format: null, formatProvider: null) != unit,
        ["PB1015"] = _ => true,
        ["PB1016"] = number => Digits(number) > DigitsOfADouble || Decimals(number) > DecimalsOfADecimal,
        ["PB1104"] = _ => true,
        ["PB1106"] = _ => true,
        ["PB1107"] = _ => true,
        ["PB1108"] = _ => true,
        ["PB1111"] = _ => true,
        ["PB1114"] = number => Digits(number) > DigitsOfADouble,
        ["PB1116"] = _ => true,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Codes => Reasons.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a schema cannot say what a reader found wrong.</summary>
    /// <remarks>Of a property that occurs twice a validator sees only the last: it judges another document.</remarks>
    public static bool Explains(ImmutableArray<LocatedFinding> findings, JsonTree document) =>
        document.HasTwins || findings.All(located => Explains(located.Finding, document));

    private static bool Explains(Finding finding, JsonTree document) =>
        Reasons.TryGetValue(finding.Code.ToString(), out var isBeyond)
        && isBeyond(TextOf(document.At(finding.Pointer)?.Raw ?? string.Empty));

    // What a string says, whatever of it is escaped; where that is no text, as it stands.
    private static string TextOf(string raw)
    {
        try
        {
            return raw.StartsWith('"') ? JsonSerializer.Deserialize<string>(raw)! : raw;
        }
        catch (JsonException)
        {
            return raw.Trim('"');
        }
    }

    private static int Digits(string number) => Mantissa(number).Trim('0').Length;

    private static long Decimals(string number)
    {
        var parts = number.Split('e', 'E');
        var behindThePoint = parts[0].Split('.').ElementAtOrDefault(1)?.Length ?? 0;
        var zeros = Mantissa(number).Length - Mantissa(number).TrimEnd('0').Length;
        var exponent = parts.Length == 1 ? 0 : long.Parse(parts[1], CultureInfo.InvariantCulture);
        return behindThePoint - zeros - exponent;
    }

    private static string Mantissa(string number) =>
        number.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('-');

    private static bool IsDayOfItsMonth(Match date)
    {
        var (year, month, day) = (date.Groups[1].Value, date.Groups[2].Value, date.Groups[3].Value);
        // A year that is not stated may have a 29 February.
        var days = DateTime.DaysInMonth(year == "-" ? 2000 : int.Parse(year, null), int.Parse(month, null));
        return int.Parse(day, null) <= days;
    }

    [GeneratedRegex(@"^(\d{4}|-)-(\d\d)-(\d\d)$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^约?-?\d+(\.\d+)?[万亿]?元$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"\\u[dD][89a-fA-F]")]
    private static partial Regex LoneSurrogate();
}
