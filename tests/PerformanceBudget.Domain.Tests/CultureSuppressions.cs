using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Globalization",
    "CA1305:Specify IFormatProvider",
    Justification = "The types under test ignore providers, and the tests set the culture where it could matter."
)]
[assembly: SuppressMessage(
    "Usage",
    "MA0011:IFormatProvider is missing",
    Justification = "The types under test ignore providers, and the tests set the culture where it could matter."
)]
