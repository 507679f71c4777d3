using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Tests.Measurement;

[Laws(Arbitrary = new[] { typeof(CostingGenerators) }, MaxTest = CostingGenerators.Cases)]
public sealed class UnitProperties
{
    [Law]
    public void Multiplication_commutes(Unit u, Unit v) => Assert.Equal(u * v, v * u);

    [Law]
    public void Multiplication_associates(Unit u, Unit v, Unit w) => Assert.Equal(u * v * w, u * (v * w));

    [Law]
    public void Cancellation_is_complete(Unit u, Unit v)
    {
        Assert.Equal(u, u * v / v);
        Assert.Equal(u, v * u / v);
        Assert.True((u / u).IsOne);
        Assert.Equal(v, (u / (u / v)));
    }

    [Law]
    public void One_changes_nothing(Unit u)
    {
        Assert.Equal(u, u * Unit.One);
        Assert.Equal(u, u / Unit.One);
        Assert.Equal(u, u.Reciprocal().Reciprocal());
    }

    [Law]
    public void Scale_and_money_multiply_as_the_units_do(Unit u, Unit v)
    {
        Assert.Equal(u.Scale * v.Scale, (u * v).Scale);
        Assert.Equal(u.MoneyExponent + v.MoneyExponent, (u * v).MoneyExponent);
        Assert.Equal(u.Dimension * v.Dimension, (u * v).Dimension);
    }

    [Law]
    public void Text_reads_back_under_every_culture(Unit u, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var text = u.ToString();
            Assert.Equal(u, Unit.Parse(text));
            Assert.Equal(u, Unit.Parse($" ( {text} ) ", culture));
            Assert.Equal(u, Unit.Parse(Encoding.UTF8.GetBytes(text), culture));
            Assert.Equal(text, Unit.Parse(text).ToString(null, culture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void Equal_units_have_equal_text_and_hash_and_only_those(Unit u, Unit v)
    {
        Assert.Equal(u == v, string.Equals(u.ToString(), v.ToString(), StringComparison.Ordinal));
        Assert.Equal(u.GetHashCode(), (v * u / v).GetHashCode());
        Assert.Equal(u != v, !u.Equals((object)v));
    }

    [Law]
    public void Counters_are_what_the_unit_consists_of(Unit u)
    {
        var unit = Unit.One;
        foreach (var counter in u.Numerator)
        {
            unit *= Unit.Parse(counter);
        }

        foreach (var counter in u.Denominator)
        {
            unit /= Unit.Parse(counter);
        }

        Assert.Equal(u.Dimension, unit);
        Assert.True(u.HasSameDimensionAs(unit));
    }

    [Law]
    public void Formatting_needs_room_for_the_whole_text(Unit u)
    {
        var text = u.ToString();
        var utf8 = Encoding.UTF8.GetBytes(text);

        var characters = new char[text.Length];
        Assert.True(u.TryFormat(characters, out var written));
        Assert.Equal(text, new string(characters, 0, written));

        var bytes = new byte[utf8.Length];
        Assert.True(u.TryFormat(bytes, out var bytesWritten));
        Assert.Equal(utf8, bytes[..bytesWritten]);

        if (text.Length > 0)
        {
            Assert.False(u.TryFormat(characters.AsSpan(1), out written));
            Assert.False(u.TryFormat(bytes.AsSpan(1), out bytesWritten));
            Assert.Equal(0, written + bytesWritten);
        }
    }
}
