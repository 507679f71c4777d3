using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceBudget.Domain;

namespace PerformanceBudget.EntityFramework;

/// <summary>Keeps an amount as its fen, an integer: SQLite has no decimal numbers, and would calculate with binary fractions.</summary>
public sealed class MoneyConverter()
    : ValueConverter<Money, long>(amount => amount.Fen, fen => Money.FromFen(fen));
