using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("0e999999999", "0")]
    [InlineData("667800", "667800")]
    [InlineData("667800.00", "667800")]
    [InlineData("6.678e5", "667800")]
    [InlineData("6678000E-1", "667800")]
    [InlineData("-0.01", "-0.01")]
    [InlineData("0.010000000000000000000000000000000000000000", "0.01")]
    [InlineData("100000000000000000000000000000e-27", "100")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    public void ExactNumber_Read_IsItsValue(string json, string value)
    {
        Assert.True(JsonNumber.TryRead(Encoding.UTF8.GetBytes(json), 2, out var number));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("1e-3")]
    [InlineData("1e-999999999")]
    [InlineData("1e28")]
    [InlineData("1e999999999999999999999")]
    [InlineData("10000000000000000000000000000")]
    [InlineData("1000000000000000000000000001e1")]
    [InlineData("1.0000000000000000000000000000000001")]
    public void InexactOrHugeNumber_Read_IsRefused(string json) =>
        Assert.False(JsonNumber.TryRead(Encoding.UTF8.GetBytes(json), 2, out _));

    [Theory]
    [InlineData("1.000000000000000000000000001", true)]
    [InlineData("1.0000000000000000000000000001", false)]
    public void Digits_AreSignificantBehindZerosToo(string json, bool isRead) =>
        Assert.Equal(isRead, JsonNumber.TryRead(Encoding.UTF8.GetBytes(json), JsonNumber.MaxDigits, out _));
}
