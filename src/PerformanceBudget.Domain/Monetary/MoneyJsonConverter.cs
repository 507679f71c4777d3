using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Money"/>: a number of yuan, <c>667800.00</c>.</summary>
/// <remarks>
/// A number is judged by value: <c>667800</c>, <c>667800.000</c> and <c>6.678e5</c> are the same amount. One that is finer than a
/// fen is refused (PB1007), never rounded.
/// </remarks>
public sealed class MoneyJsonConverter : KeyJsonConverter<Money>
{
    internal static readonly MoneyJsonConverter Instance = new();

    private const int FenDecimals = 2;

    private protected override bool IsNumber => true;

    internal override Money ReadModel(ref JsonInput input)
    {
        if (input.ReadNumber(FenDecimals, ReadingProblems.NotExactInFen) is not { } yuan)
        {
            return default;
        }

        if (!Money.TryFromYuan(yuan, out var money))
        {
            input.Report(ReadingProblems.NotExactInFen);
        }

        return money;
    }

    internal override void WriteModel(Utf8JsonWriter writer, Money value)
    {
        Span<byte> utf8Number = stackalloc byte[NumberFormatter.MaxLength];
        _ = value.TryFormat(utf8Number, out var length, format: default, provider: null);
        writer.WriteRawValue(utf8Number[..length], skipInputValidation: true);
    }
}
