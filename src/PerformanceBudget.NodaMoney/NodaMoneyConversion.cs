using PerformanceBudget.Domain;
using Foreign = global::NodaMoney.Money;

namespace PerformanceBudget.NodaMoney;

/// <summary>Converts amounts between <see cref="Money"/> and <see cref="Foreign"/>.</summary>
/// <remarks>
/// For applications that hold several currencies in NodaMoney. Both ways are exact: an amount of another currency, one
/// that is finer than a fen, and one out of range are refused, and nothing is ever rounded.
/// </remarks>
/// <example>
/// <code>
/// var foreign = Money.FromYuan(667_800m).ToNodaMoney(); // 667800.00 CNY
/// foreign.ToMoney(); // 667800.00
/// </code>
/// </example>
public static class NodaMoneyConversion
{
    /// <summary>The ISO 4217 code of the only currency of a budget.</summary>
    public const string CurrencyCode = "CNY";

    /// <summary>The same amount as a NodaMoney value of <see cref="CurrencyCode"/>.</summary>
    /// <remarks>
    /// It is made by NodaMoney's constructor, and so belongs to its default context and can be added to any other value that was
    /// constructed.
    /// </remarks>
    public static Foreign ToNodaMoney(this Money money) => new(money.Yuan, CurrencyCode);

    /// <summary>The same amount as <see cref="Money"/>.</summary>
    /// <exception cref="ArgumentException">
    /// The currency is not <see cref="CurrencyCode"/>, or the amount is finer than a fen.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of the range of <see cref="Money"/>.</exception>
    public static Money ToMoney(this Foreign foreign)
    {
        if (!IsYuan(foreign))
        {
            throw new ArgumentException(
                $"币种应为{CurrencyCode}，而不是{foreign.Currency.Code}。 The currency should be {CurrencyCode}, not {foreign.Currency.Code}.",
                nameof(foreign)
            );
        }

        return Money.FromYuan(foreign.Amount);
    }

    /// <summary>The same amount as <see cref="Money"/>, if there is one.</summary>
    /// <returns>False where <see cref="ToMoney"/> would throw.</returns>
    public static bool TryToMoney(this Foreign foreign, out Money money)
    {
        money = default;
        return IsYuan(foreign) && Money.TryFromYuan(foreign.Amount, out money);
    }

    private static bool IsYuan(Foreign foreign) =>
        string.Equals(foreign.Currency.Code, CurrencyCode, StringComparison.Ordinal);
}
