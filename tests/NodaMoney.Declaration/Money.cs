namespace NodaMoney;

/// <summary>The members of NodaMoney's type that the adapter uses, for builds without the package.</summary>
public readonly struct Money(decimal amount, string code) : IEquatable<Money>
{
    public decimal Amount { get; } = amount;

    public Currency Currency { get; } = new(code);

    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    public static bool operator ==(Money left, Money right) => left.Equals(right);

    public static bool operator !=(Money left, Money right) => !left.Equals(right);
}
